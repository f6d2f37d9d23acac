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


JUDGES = [dashboards, runbooks, manifests]


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
