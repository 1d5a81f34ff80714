import pathlib
import subprocess
import sys

pathlib.Path("torch.py").write_text("")
code = "import torch; print(torch.__file__); torch.tensor(1)"
command = [sys.executable, "-c", code]
run = subprocess.run(command, capture_output=True, text=True)
print(pathlib.Path(run.stdout.strip()).parent == pathlib.Path.cwd())
print(run.stderr.splitlines()[-1])
