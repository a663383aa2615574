"""
Judges the contract and its OpenAPI 3.0.3 rendition by Python's validators, which share no code with those of JavaScript. The file that is named has JSON:
`{"documents": [{"path", "otherwise": [what, …]}, …], "bodies": {"valid": [[what, body], …], "invalid": […]}}`; `otherwise` are the bodies of which a document
cannot say what it must. Prints one line of JSON for each finding, `[name, trouble or null]`.
"""

import json
import sys

import yaml
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_spec_validator import validate
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012


def trouble_with(document):
    try:
        validate(document)
        return None
    except Exception as error:
        return " ".join(str(error).split())[:300]


def misjudged(document, bodies):
    judge = OAS30Validator if document["openapi"].startswith("3.0") else OAS31Validator
    registry = Registry().with_resource("contract", Resource.from_contents(document, default_specification=DRAFT202012))
    request = judge({"$ref": "contract#/components/schemas/ChatCompletionRequest"}, registry=registry)
    all_bodies = [(what, body, kind == "valid") for kind, pairs in bodies.items() for what, body in pairs]
    return [what for what, body, is_valid in all_bodies if request.is_valid(body) != is_valid]


with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
for place in given["documents"]:
    with open(place["path"], encoding="utf-8") as file:
        document = yaml.safe_load(file)
    name = f"{place['path'].rsplit('/', 1)[-1]}, OpenAPI {document['openapi']}"
    print(json.dumps([f"openapi-spec-validator 0.9.0: {name}", trouble_with(document)]))
    wrong = misjudged(document, given["bodies"])
    trouble = None if wrong == place["otherwise"] else f"judges otherwise: {', '.join(wrong)}"
    print(json.dumps([f"openapi-schema-validator 0.9.0, {sum(map(len, given['bodies'].values()))} bodies: {name}", trouble]))
