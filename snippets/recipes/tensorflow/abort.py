import signal
import subprocess
import sys

code = """
import tensorflow as tf, torch
row = torch.zeros(5)[1:]
x = tf.experimental.dlpack.from_dlpack(row.__dlpack__())
try: tf.sin(x)
except BaseException: print("caught")
"""
command = [sys.executable, "-c", code]
child = subprocess.run(command, capture_output=True)
print(signal.Signals(-child.returncode).name, child.stdout)
print(b"IsAligned" in child.stderr)
