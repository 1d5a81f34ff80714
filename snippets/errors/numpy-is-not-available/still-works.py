import subprocess
import sys

program = """
import sys
sys.modules["numpy"] = None
import torch
print(*torch.utils.data.DataLoader([1.5, 2.0, 4.0], batch_size=2))
torch.testing.assert_close(torch.ones(2), torch.ones(2))
torch.save(torch.ones(2), "ones.pt")
print(torch.load("ones.pt"))
"""
command = [sys.executable, "-W", "ignore", "-c", program]
run = subprocess.run(command, capture_output=True, text=True)
print(run.stdout, run.stderr, sep="", end="")
