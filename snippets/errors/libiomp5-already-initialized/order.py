import subprocess
import sys

use = "print(torch.ones(2).numpy() @ numpy.ones(2))"
for first in "import numpy, torch", "import torch, numpy":
    command = [sys.executable, "-c", f"{first}; {use}"]
    run = subprocess.run(command, capture_output=True, text=True)
    print(first, "->", run.returncode, run.stdout.strip())
