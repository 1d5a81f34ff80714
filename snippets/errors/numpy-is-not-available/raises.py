import subprocess
import sys

program = """
import sys
sys.modules["numpy"] = None  # as if it were not installed
import torch
torch.ones(2).numpy()
"""
command = [sys.executable, "-c", program]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stderr.splitlines()[-1])
