"""Runs one example in a fresh interpreter and says what it printed.

Every example gets a process that has imported torch and numpy and done
nothing else, an empty working folder, and the same seeds, hash seed, locale,
terminal width and time zone. multiprocessing's fork server pays for the
imports once, in preload.py; on Windows each example pays for its own.
"""

import atexit
import multiprocessing
import os
import random
import re
import runpy
import signal
import sys
import tempfile
import time
import warnings
from multiprocessing import forkserver
from pathlib import Path
from typing import NamedTuple

LIMIT_S = 90  # torch.compile with a cold cache takes half a minute
LIMIT_BYTES = 65_536
ROOT = str(Path(__file__).parents[2])  # not importable from an example
ENVIRONMENT = {
    "PYTHONUTF8": "1", "PYTHONWARNINGS": "", "PYTHONUNBUFFERED": "",
    "LC_ALL": "C.UTF-8", "TZ": "UTC", "COLUMNS": "80", "LINES": "24", "TERM": "dumb", "NO_COLOR": "1",
    "OMP_NUM_THREADS": "1", "MPLBACKEND": "Agg", "JAX_PLATFORMS": "cpu", "HF_HUB_OFFLINE": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0",
    # Compiled kernels are kept from run to run; no output shows them.
    "TORCHINDUCTOR_CACHE_DIR": str(Path(tempfile.gettempdir(), "numpy-bridge")),
    # As in an activated environment; and examples that compile do it quickly.
    "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]), "CFLAGS": "-O0 -g0",
}


class Outcome(NamedTuple):
    """What a program did: its standard output, then standard error (warnings as
    `Category: message`, an uncaught exception's last line); did it end by an exception;
    why there is nothing to compare, or None."""

    text: str
    raised: bool = False
    failure: str | None = None


def normalise(text, folder):
    """Cut machine paths out of standard error, never a number: torch's closing note
    ` (Triggered internally at PATH:LINE.)`, the path of the example's own `folder`,
    and what precedes `site-packages/` in a path."""
    text = re.sub(r"\s*\(Triggered internally at [^)\n]*\)", "", text)
    text = text.replace(f"{folder}{os.sep}", "")
    return re.sub(r"[^\s'\"(]*/site-packages/", "", text)


def start_interpreters(seed=0):
    """Prepare this process to run examples; `seed` is for hashes, random, numpy and torch."""
    os.environ |= ENVIRONMENT | {"PYTHONHASHSEED": str(seed)}
    forkserver.set_forkserver_preload(["tests.verifier.preload"])


def run(code, name="example.py", limit_s=LIMIT_S):
    """Run `code` as `python NAME` would, `limit_s` seconds at most; return an Outcome."""
    method = "spawn" if sys.platform == "win32" else "forkserver"
    with tempfile.TemporaryDirectory(prefix="example-", ignore_cleanup_errors=True) as base:
        base = Path(base)
        for folder in ("run", "tmp"):
            (base / folder).mkdir()
        (base / "run" / name).write_text(code, encoding="utf-8")
        process = multiprocessing.get_context(method).Process(target=become, args=(base, name))
        process.start()
        failure = wait(process, base, limit_s)
        if failure:
            return Outcome("", failure=failure)
        streams = ((base / stream).read_bytes() for stream in ("stdout", "stderr"))
        printed, said = (stream.decode("utf-8", "backslashreplace") for stream in streams)
        if printed and said and not printed.endswith("\n"):
            printed += "\n"
        return Outcome(printed + normalise(said, base / "run"), raised=process.exitcode == 1)


def wait(process, base, limit_s):
    """Wait for an example to end; say why its output does not count, or None."""
    end, failure = time.monotonic() + limit_s, None
    while process.exitcode is None and not failure:
        process.join(0.1)
        if sum(path.stat().st_size for path in base.glob("std*")) > LIMIT_BYTES:
            failure = f"wrote more than {LIMIT_BYTES} bytes"
        elif time.monotonic() > end:
            failure = f"ran longer than {limit_s:g} s"
    try:
        os.killpg(process.pid, signal.SIGKILL)  # and what it left running
    except (AttributeError, ProcessLookupError, PermissionError):
        process.kill()
    process.join()
    if not failure and process.exitcode < 0:
        return f"was killed by {signal.Signals(-process.exitcode).name}"
    return failure if failure or process.exitcode in (0, 1) else f"ended with exit status {process.exitcode}"


def become(base, name):
    """In the new process: become `python NAME`, output going to files."""
    import numpy
    import torch

    multiprocessing.set_start_method(None, force=True)  # not the one that made this process
    if hasattr(os, "setsid"):
        os.setsid()
    folder, path = str(base / "run"), str(base / "run" / name)
    os.chdir(folder)
    os.environ["TMPDIR"] = tempfile.tempdir = str(base / "tmp")
    for stream, file in ((sys.stdout, base / "stdout"), (sys.stderr, base / "stderr")):
        os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND), stream.fileno())
        # Line by line, as in a terminal: what was printed before a crash counts.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)
    seed = int(os.environ["PYTHONHASHSEED"])
    random.seed(seed)
    numpy.random.seed(seed)
    torch.manual_seed(seed)
    warnings.formatwarning = lambda message, category, *_: f"{category.__name__}: {message}\n"
    sys.path[:] = [folder, *(entry for entry in sys.path if entry not in ("", ROOT))]
    sys.argv = [path]
    for module in [module for module in sys.modules if module.split(".")[0] == "tests"]:
        del sys.modules[module]
    try:
        runpy.run_path(path, run_name="__main__")
    except Exception as error:
        # As Python prints it, "Did you mean" and all, without the lines before.
        error.__cause__ = error.__context__ = error.__traceback__ = None
        sys.__excepthook__(type(error), error, None)
        sys.exit(1)
    finally:
        atexit._run_exitfuncs()  # multiprocessing leaves them out
