import pickle

import numpy as np
import torch

torch.save({"best": np.float64(0.25)}, "checkpoint.pt")
try:
    torch.load("checkpoint.pt")
except pickle.UnpicklingError as error:
    lines = [line.strip() for line in str(error).splitlines()]
    reason = next(line for line in lines if "Unpickler error" in line)
    print(reason.split(" Please")[0])
