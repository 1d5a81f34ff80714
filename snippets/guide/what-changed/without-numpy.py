import subprocess
import sys

code = """
import sys
sys.modules["numpy"] = None
import torch
tensor = torch.frombuffer(bytearray(b"ab"), dtype=torch.uint8)
print(torch.from_dlpack(tensor).tolist())
print(next(iter(torch.utils.data.DataLoader([1, 2], batch_size=2))))
"""
command = [sys.executable, "-c", code]
child = subprocess.run(command, capture_output=True, text=True)
print(child.stdout + "warned:", "initialize NumPy" in child.stderr)
