import numpy as np
import torch

np.save("a.npy", np.ones(2))
try:
    torch.load("a.npy")
except Exception as error:
    lines = str(error).splitlines()
    print(len(lines), [line for line in lines if "operand" in line])
