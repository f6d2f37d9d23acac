"""Whether PostgreSQL's own parser takes every SQL file of a design, and squawk finds no error in its migrations."""
import json
import pathlib
import subprocess
import sys

import pglast


def faults(design, squawk):
    for file in sorted(design.glob("data/**/*.sql")):
        try:
            pglast.parse_sql(file.read_text(encoding="utf-8"))
        except pglast.parser.ParseError as error:
            yield f"{file.relative_to(design)}: {error}"
    steps = sorted(str(file) for file in design.glob("data/**/*.up.sql"))
    if not steps:
        return
    answer = subprocess.run([squawk, "--reporter", "json", *steps], capture_output=True, text=True)
    try:
        found = json.loads(answer.stdout or "[]")
    except json.JSONDecodeError:
        yield f"squawk did not answer: {answer.stderr.strip()[:200]}"
        return
    for finding in found:
        if finding["level"].lower() == "error":
            name = pathlib.Path(finding["file"]).name
            yield f"{name}:{finding['line']}: {finding['rule_name']}: {finding['message']}"


design, squawk = pathlib.Path(sys.argv[1]), sys.argv[2]
found = list(faults(design, squawk))
for fault in found:
    print(fault)
sys.exit(1 if found else 0)
