import pathlib
import subprocess
import sys

pathlib.Path("numpy.py").write_text("")
command = [sys.executable, "-c", "import torch"]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stderr.splitlines()[-1].split(" (")[0])
