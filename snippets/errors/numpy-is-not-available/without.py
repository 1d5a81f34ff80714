import subprocess
import sys

program = """
import sys
sys.modules["numpy"] = None
import torch
print(torch.tensor([[1.0, 2.0]]).tolist())
print(torch.frombuffer(bytearray(b"ab"), dtype=torch.uint8))
"""
command = [sys.executable, "-W", "ignore", "-c", program]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stdout, end="")
