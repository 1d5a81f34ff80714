from pathlib import Path
import numpy as np, pyximport, torch
Path("adding.pyx").write_text("""
def add(float[:] values): values[0] += 1
def total(const float[::1] values): return sum(values)
""")
pyximport.install(build_dir="build")
from adding import add, total
fixed, grid = np.frombuffer(bytes(12), "f4"), np.ones((3, 2), "f4")
for f, a in [(add, torch.ones(3)), (add, np.ones(3)), (add, fixed),
             (total, fixed), (total, grid[:, 0]), (total, grid)]:
    try:
        print(f.__name__, f(a))
    except (TypeError, ValueError) as error:
        print(f.__name__, error)
