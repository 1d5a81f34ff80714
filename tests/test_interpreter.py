"""An example runs as `python NAME.py` would run it, alone and within limits."""

import time

import pytest

from tests.verifier import interpreter

LIKE_A_FILE = {
    "main guard": ("if __name__ == '__main__':\n    print('main')\n", "main\n"),
    "inspect": (
        "import inspect\ndef f():\n    return 1\nprint(inspect.getsource(f), end='')\n",
        "def f():\n    return 1\n",
    ),
    "pickle": (
        "import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))))\n",
        "<class '__main__.A'>\n",
    ),
    "fork": (
        "import multiprocessing as mp\ndef f(x): return x * x\n"
        "if __name__ == '__main__':\n    with mp.Pool(2) as p: print(p.map(f, [1, 2]))\n",
        "[1, 4]\n",
    ),
    "spawn": (
        "import multiprocessing as mp\ndef f(x): return x * x\n"
        "if __name__ == '__main__':\n"
        "    with mp.get_context('spawn').Pool(1) as p: print(p.map(f, [1, 2]))\n",
        "[1, 4]\n",
    ),
    "compile": (
        "import torch\n@torch.compile(backend='eager')\ndef f(x):\n    return x + 1\n"
        "print(f(torch.zeros(2)))\n",
        "tensor([1., 1.])\n",
    ),
    "threads": (
        "import threading, time\n"
        "threading.Thread(target=lambda: (time.sleep(0.1), print('late'))).start()\n",
        "late\n",
    ),
    "atexit": ("import atexit\natexit.register(print, 'bye')\n", "bye\n"),
    "child process": (
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'print(1)'])\n",
        "1\n",
    ),
    "file and arguments": (
        "import os, sys\nprint(os.path.basename(__file__), len(sys.argv), os.listdir())\n",
        "example.py 1 ['example.py']\n",
    ),
}


@pytest.mark.parametrize("code, printed", LIKE_A_FILE.values(), ids=LIKE_A_FILE)
def test_like_a_file(code, printed):
    assert interpreter.run(code) == interpreter.Outcome(printed)


def test_prints_then_warnings_then_error():
    outcome = interpreter.run(
        "import warnings\nwarnings.warn('careful')\nprint('printed', end='')\nraise KeyError('k')\n"
    )
    assert outcome.text == "printed\nUserWarning: careful\nKeyError: 'k'\n"
    assert outcome.raised and not outcome.failure


def test_an_error_ends_as_python_prints_it():
    """With its hint and its notes, without the exception before it."""
    code = "import torch\ntry:\n    1 / 0\nexcept ZeroDivisionError as zero:\n    error = zero\nerror.add_note('a note')\n"
    assert interpreter.run(f"{code}raise error\n").text == "ZeroDivisionError: division by zero\na note\n"
    hint = "AttributeError: 'Tensor' object has no attribute 'astype'. Did you mean: 'dtype'?\n"
    assert interpreter.run("import torch\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    torch.ones(1).astype\n").text == hint


def test_machine_paths_are_cut_and_numbers_are_not():
    outcome = interpreter.run(
        "import numpy as np\nimport torch\na = np.ones(2)\na.flags.writeable = False\n"
        "torch.from_numpy(a)\nraise ValueError(f'{__file__} 1234.5')\n"
    )
    warning, error = outcome.text.splitlines()
    assert warning.startswith("UserWarning: The given NumPy array is not writable")
    assert warning.endswith("for the rest of this program.")
    assert error == "ValueError: example.py 1234.5"


def test_printed_text_is_not_normalised():
    text = "x (Triggered internally at /a/b.cpp:1.)"
    assert interpreter.run(f"print({text!r})\n").text == f"{text}\n"


def test_each_starts_afresh():
    leave = (
        "import os, random, warnings, numpy, torch\nopen('left', 'w')\nos.environ['LEFT'] = '1'\n"
        "numpy.left = 1\ntorch.set_default_dtype(torch.float64)\nwarnings.simplefilter('ignore')\n"
    )
    look = (
        "import os, numpy, torch, warnings\nwarnings.warn('seen')\n"
        "print(os.listdir(), 'LEFT' in os.environ, hasattr(numpy, 'left'), torch.ones(1).dtype)\n"
    )
    assert interpreter.run(leave).text == ""
    expected = "['example.py'] False False torch.float32\nUserWarning: seen\n"
    assert interpreter.run(look).text == expected


def test_torch_warns_every_example():
    code = (
        "import numpy as np\nimport torch\na = np.ones(2)\na.flags.writeable = False\n"
        "torch.from_numpy(a)\n"
    )
    assert interpreter.run(code).text == interpreter.run(code).text != ""


def test_a_missing_import_is_missed():
    assert interpreter.run("print(np.ones(2))\n").text == "NameError: name 'np' is not defined\n"


def test_this_project_cannot_be_imported():
    assert "ModuleNotFoundError" in interpreter.run("import tests.verifier\n").text


def test_same_seeds_locale_width_and_zone():
    code = (
        "import os, random, time, locale, shutil\nimport numpy, torch\n"
        "print(hash('a'), random.random(), numpy.random.rand(), torch.rand(1).item())\n"
        "print(time.tzname, shutil.get_terminal_size().columns, locale.getpreferredencoding())\n"
    )
    first, again = interpreter.run(code).text, interpreter.run(code).text
    assert first == again
    assert first.endswith("('UTC', 'UTC') 80 utf-8\n")


FAILURES = {
    "exit": ("import os\nos._exit(3)\n", "ended with exit status 3"),
    "abort": (
        "import numpy as np\nimport torch\ntorch.from_dlpack(np.arange(3)[::-1])\n",
        "was killed by SIGABRT",
    ),
    "megabytes": ("while True:\n    print('x' * 1000)\n", "wrote more than 65536 bytes"),
    "megabytes of errors": (
        "import sys\nwhile True:\n    sys.stderr.write('x' * 1000)\n",
        "wrote more than 65536 bytes",
    ),
    "no end": ("while True:\n    pass\n", "ran longer than 1 s"),
    "a sleeping child": (
        "import subprocess\nsubprocess.run(['sleep', '100'])\n",
        "ran longer than 1 s",
    ),
}


@pytest.mark.parametrize("code, failure", FAILURES.values(), ids=FAILURES)
def test_failure(code, failure):
    start = time.monotonic()
    assert interpreter.run(code, limit_s=1).failure == failure
    assert time.monotonic() - start < 60
    assert interpreter.run("print(1)\n").text == "1\n"  # the next one is none the worse


def test_nothing_is_left_running(tmp_path):
    mark = tmp_path / "mark"
    child = f"import time; time.sleep(2); open({str(mark)!r}, 'w')"
    code = f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', {child!r}])\nprint('left')\n"
    assert interpreter.run(code).text == "left\n"
    time.sleep(3)
    assert not mark.exists()
