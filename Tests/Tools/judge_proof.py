"""Whether a data proof convinces: every attack got one through with the rule and two without, every access pattern was planned at
the expected size and ran on the sample, and every restore gave the rows back."""
import json
import sys


def faults(proof):
    for store in proof["stores"]:
        for attack in store["attacks"]:
            if (attack["through"], attack.get("through_without_the_rule")) != (1, 2):
                yield f"attack on {attack['table']}.{attack['rule']}: {attack['through']} with the rule, " \
                      f"{attack.get('through_without_the_rule')} without"
        for pattern in store["patterns"]:
            name = f"{pattern['table']}.{pattern['pattern']}"
            if pattern.get("cost") is None:
                yield f"{name} was not planned"
            if not pattern["milliseconds"]:
                yield f"{name} did not run on the sample"
        if not store.get("restore", {}).get("rows_equal"):
            yield f"store {store['store']} was not restored"
        if store["tables"] and not store["attacks"]:
            yield f"no rule of store {store['store']} was attacked"
    for reason in proof["not_verified"]:
        if "under attack" in reason or "no drawn row satisfies" in reason:
            yield reason


with open(sys.argv[1], encoding="utf-8") as file:
    found = list(faults(json.load(file)))
for fault in found:
    print(fault)
sys.exit(1 if found else 0)
