import pathlib

import numpy as np

pathlib.Path("a.npy").write_text("0.5 2.0\n")
print(np.loadtxt("a.npy"))
try:
    np.load("a.npy")
except ValueError as error:
    print(str(error)[:41])
np.load("a.npy", allow_pickle=True)
