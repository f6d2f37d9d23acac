#!/usr/bin/env python3
"""What outside validators overlook in a design folder: references inside files, panels that overlap, queries that do not parse."""
import json
import sys
from pathlib import Path

import yaml


def dashboards(folder):
    import promql_parser

    for path in folder.glob("reliability/dashboard.json"):
        page = json.loads(path.read_text())
        taken, ids = set(), set()
        for panel in page["panels"]:
            if panel["id"] in ids:
                yield f"{path}: two panels have the id {panel['id']}"
            ids.add(panel["id"])
            place = panel["gridPos"]
            cells = {(x, y) for x in range(place["x"], place["x"] + place["w"]) for y in range(place["y"], place["y"] + place["h"])}
            if cells & taken:
                yield f"{path}: panel {panel['id']} overlaps another"
            taken |= cells
            for target in panel.get("targets", []):
                try:
                    promql_parser.parse(target["expr"].replace("$__rate_interval", "5m"))
                except Exception as error:
                    yield f"{path}: panel {panel['id']}: {error}"


def runbooks(folder):
    for path in folder.glob("reliability/rules.yaml"):
        headings = {line[3:].strip() for line in (path.parent / "runbook.md").read_text().splitlines() if line.startswith("## ")}
        for group in yaml.safe_load(path.read_text())["groups"]:
            for rule in group["rules"]:
                url = rule.get("annotations", {}).get("runbook_url", "")
                if "alert" in rule and url.split("#")[-1] not in headings:
                    yield f"{path}: {rule['alert']} names the section '{url}', which the runbook lacks"


def manifests(folder):
    documents = []
    for path in sorted(folder.glob("deploy/kubernetes/*.yaml")):
        documents += [(path, each) for each in yaml.safe_load_all(path.read_text()) if each]
    pods = {}
    for path, each in documents:
        if each["kind"] in ("Deployment", "StatefulSet"):
            labels = each["spec"]["template"]["metadata"]["labels"]
            wanted = each["spec"]["selector"]["matchLabels"]
            if not wanted.items() <= labels.items():
                yield f"{path}: the selector does not match its own pods"
            pods[each["metadata"]["name"]] = labels
    for path, each in documents:
        if each["kind"] == "HorizontalPodAutoscaler" and each["spec"]["scaleTargetRef"]["name"] not in pods:
            yield f"{path}: the autoscaler has no target"
        if each["kind"] == "Service" and each["metadata"]["name"] not in pods:
            yield f"{path}: the service selects nothing"
    for path in folder.glob("deploy/kubernetes/kustomization.yaml"):
        listed = set(yaml.safe_load(path.read_text())["resources"])
        there = {each.name for each in path.parent.glob("*.yaml")} - {path.name}
        if listed != there:
            yield f"{path}: lists {listed ^ there} wrongly"


def walk(node, path=""):
    yield path, node
    if isinstance(node, dict):
        for key, value in node.items():
            yield from walk(value, f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}")
    elif isinstance(node, list):
        for at, value in enumerate(node):
            yield from walk(value, f"{path}/{at}")


def there(document, pointer):
    for part in pointer.lstrip("#/").split("/"):
        part = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(document, dict) or part not in document:
            return False
        document = document[part]
    return True


def contracts(folder):
    for path in [*folder.glob("api/*.yaml"), *folder.glob("api/*.json")]:
        document = yaml.safe_load(path.read_text())
        for place, node in walk(document):
            if isinstance(node, dict) and isinstance(node.get("$ref"), str) and not there(document, node["$ref"]):
                yield f"{path}: {place} refers to {node['$ref']}, which is not there"


def examples(folder):
    from jsonschema import Draft202012Validator

    for path in folder.glob("api/openapi.yaml"):
        document = yaml.safe_load(path.read_text())
        for place, node in walk(document):
            if not isinstance(node, dict) or "schema" not in node:
                continue
            samples = [node["example"]] if "example" in node else []
            samples += [each["value"] for each in node.get("examples", {}).values()]
            for sample in samples:
                schema = {**node["schema"], "components": document["components"]}
                for error in Draft202012Validator(schema).iter_errors(sample):
                    yield f"{path}: {place}: {error.message}"
    for path in folder.glob("api/asyncapi.yaml"):
        document = yaml.safe_load(path.read_text())
        for place, node in walk(document):
            if isinstance(node, dict) and "payload" in node and "examples" in node:
                for example in node["examples"]:
                    for part in ("payload", "headers"):
                        if part in example and part in node:
                            schema = {**node[part], "components": document.get("components", {})}
                            for error in Draft202012Validator(schema).iter_errors(example[part]):
                                yield f"{path}: {place}: {error.message}"
        for name, operation in document["operations"].items():
            for message in operation["messages"]:
                if not message["$ref"].startswith(operation["channel"]["$ref"] + "/"):
                    yield f"{path}: operation {name} speaks of a message of another channel"
    for path in folder.glob("api/events.schema.json"):
        document = json.loads(path.read_text())
        Draft202012Validator.check_schema(document)
        for name, schema in document["$defs"].items():
            for example in schema.get("examples", []):
                for error in Draft202012Validator({**schema, "$defs": document["$defs"]}).iter_errors(example):
                    yield f"{path}: {name}: {error.message}"


def queries(folder):
    from graphql import build_ast_schema, parse, validate_schema
    from graphql.validation.validate import validate_sdl

    for path in folder.glob("api/*.graphql"):
        document = parse(path.read_text())
        for error in [*validate_sdl(document), *validate_schema(build_ast_schema(document))]:
            yield f"{path}: {error}"


JUDGES = [dashboards, runbooks, manifests, contracts, examples, queries]


def main():
    failed = False
    for name in sys.argv[1:]:
        for judge in JUDGES:
            for problem in judge(Path(name)):
                print(problem)
                failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
