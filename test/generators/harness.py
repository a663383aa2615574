"""For the programs in Python: goes through the rows, and prints a line for each."""

import json
import traceback


def go(rows):
    """`rows`: functions by their names; each returns, or raises what went wrong."""
    for row, run in rows.items():
        try:
            run()
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            what = " ".join(str(error).split())
            print(f"FAIL {row} {type(error).__name__} at line {where.lineno} of {where.name}: {what}", flush=True)
        else:
            print(f"ok {row}", flush=True)


def events(lines):
    """The events of a stream as JSON; it must end with [DONE]."""
    data = [line.removeprefix("data: ") for line in lines if line.startswith("data: ")]
    assert data[-1] == "[DONE]", data[-1]
    return [json.loads(one) for one in data[:-1]]
