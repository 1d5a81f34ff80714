import subprocess
import sys

program = """
import lmdb, torch
env = lmdb.open("numbers")
with env.begin(write=True) as txn:
    txn.put(b"zeros", torch.zeros(4).numpy())
with env.begin(buffers=True) as txn:
    tensor = torch.frombuffer(txn.get(b"zeros"), dtype=torch.float32)
    print("read", tensor.sum(), flush=True)
    tensor[0] = 9
"""
done = subprocess.run([sys.executable, "-Wignore", "-c", program])
print("ended well:", done.returncode == 0)
