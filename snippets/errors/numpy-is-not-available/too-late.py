import subprocess
import sys

program = """
import sys
sys.modules["numpy"] = None
import torch
del sys.modules["numpy"]
import numpy
torch.from_numpy(numpy.ones(2))
"""
command = [sys.executable, "-c", program]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stderr.splitlines()[-1])
