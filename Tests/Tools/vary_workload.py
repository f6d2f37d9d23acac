"""Makes a workload that nobody has seen from one that is known: rates times 0.1 to 10, other names of tables, other literals.

python3 Tests/Tools/vary_workload.py WORKLOAD.json SEED OUT.json
"""
import json
import random
import re
import sys


def vary(workload, seed):
    chance = random.Random(seed)
    names = {table["name"]: f"z{seed}_{table['name'][::-1]}" for table in workload["tables"]}
    scale = lambda: 10 ** chance.uniform(-1, 1)

    def renamed(sql):
        for old, new in names.items():
            sql = re.sub(rf"(?<![\w.'\"]){old}(?![\w'])", new, sql)
        return sql

    for table in workload["tables"]:
        table["name"] = names[table["name"]]
        for key in table["foreign_keys"]:
            target, column = key["ref"].split(".")
            key["ref"] = f"{names[target]}.{column}"
        writes, factor = table["writes"], scale()
        writes["insert_per_s"] *= factor
        writes["delete_per_s"] *= factor
        for update in writes["updates"]:
            update["per_s"] *= scale()
    for query in workload["queries"]:
        query["rate_per_s"] *= scale()
        moved = lambda match: "= " + str(max(2, int(int(match[1]) * chance.uniform(0.3, 0.95))))
        query["sql"] = re.sub(r"= (\d{4,})\b", moved, renamed(query["sql"]))
        for access in query["access"]:
            access["table"] = names.get(access["table"], access["table"])
    for known in ("hand_best", "best_known"):
        for index in workload.get(known, []):
            index["ddl"] = re.sub(r" ON (\w+)", lambda match: " ON " + names.get(match[1], match[1]), index["ddl"])
    workload.pop("reference", None)
    workload["name"] += f"_v{seed}"
    return workload


with open(sys.argv[1], encoding="utf-8") as source:
    varied = vary(json.load(source), int(sys.argv[2]))
with open(sys.argv[3], "w", encoding="utf-8") as target:
    json.dump(varied, target, indent=1)
