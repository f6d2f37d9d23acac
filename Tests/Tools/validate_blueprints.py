#!/usr/bin/env python3
"""Checks blueprints against the published JSON Schema with an independent YAML reader and schema validator.

    python3 Tests/Tools/validate_blueprints.py            # every example, and the sample that tests write
    python3 Tests/Tools/validate_blueprints.py FILE...    # these files

Needs the Python packages jsonschema and PyYAML. Exit code 0 when all are valid, 1 when one is not, 3 when a package is missing.
"""
import json
import pathlib
import re
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"not checked: {missing.name} is not installed")
    sys.exit(3)

root = pathlib.Path(__file__).resolve().parents[2]
goldens = root / "Tests/Goldens/DesignLanguage"


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 core schema: no dates, no `yes`, no sexagesimal numbers."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", "n~"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?", "-+0123456789"),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def deepest(error):
    """The most telling of the errors behind an anyOf."""
    while error.context:
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    return error


def main(arguments):
    schema = json.loads((goldens / "BlueprintSchema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    files = [pathlib.Path(name) for name in arguments]
    files = files or sorted((root / "Examples/Blueprints").glob("*.yaml")) + [goldens / "sample.yaml"]
    invalid = 0
    for file in files:
        document = yaml.load(file.read_text(), Loader=CoreLoader)
        errors = sorted(validator.iter_errors(document), key=lambda error: list(map(str, error.absolute_path)))
        for error in errors:
            inner = deepest(error)
            print(f"{file}: {'.'.join(map(str, inner.absolute_path))}: {inner.message[:200]}")
        invalid += bool(errors)
        print(f"{file.name}: {'invalid' if errors else 'valid'}")
    return 1 if invalid else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
