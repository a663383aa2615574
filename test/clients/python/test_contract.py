"""The contracts in the hands of PyYAML: its two safe loaders read what the server reads."""

import json
import pathlib
import subprocess
import unittest

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[3]
READ = "console.log(JSON.stringify(require('js-yaml').load(require('fs').readFileSync(process.argv[1], 'utf8'))))"


class Contracts(unittest.TestCase):
    def test_safe_loaders_read_what_the_server_reads(self):
        loaders = [yaml.SafeLoader] + ([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])
        files = [path.relative_to(ROOT).as_posix() for path in (ROOT / "openapi").glob("*.yaml")]
        for file in [*files, "asyncapi/gateway-protocol.yaml"]:
            served = json.loads(subprocess.check_output(["node", "-e", READ, file], cwd=ROOT))
            text = (ROOT / file).read_text(encoding="utf-8")
            for loader in loaders:
                with self.subTest(file=file, loader=loader.__name__):
                    self.assertEqual(yaml.load(text, loader), served)


if __name__ == "__main__":
    unittest.main()
