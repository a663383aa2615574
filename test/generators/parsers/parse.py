"""Prints what the readers of Python find in a YAML file: one line of JSON for each, `[name, document]`."""

import json
import sys

import yaml
from ruamel.yaml import YAML, __version__ as ruamel_version


def readers():
    yield f"PyYAML {yaml.__version__}, SafeLoader", lambda text: yaml.load(text, yaml.SafeLoader)
    if yaml.__with_libyaml__:
        yield f"PyYAML {yaml.__version__}, CSafeLoader", lambda text: yaml.load(text, yaml.CSafeLoader)
    for kind, pure in (("safe", True), ("rt", True)):
        yield f"ruamel.yaml {ruamel_version}, {kind}", YAML(typ=kind, pure=pure).load


with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
for name, read in readers():
    try:
        print(json.dumps([name, read(text)]))
    except Exception as error:
        print(json.dumps([name, None, " ".join(str(error).split())]))
