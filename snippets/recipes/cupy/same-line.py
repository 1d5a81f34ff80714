import numpy as np
import torch

def clip_rows(tensor, xp):
    rows = xp.from_dlpack(tensor)  # xp: cupy or numpy
    xp.clip(rows, 0, 1, out=rows)

tensor = torch.tensor([[-2.0, 0.5], [0.25, 3.0]])
clip_rows(tensor, np)
print(tensor)

array = np.zeros(2)  # or cupy.zeros(2)
torch.from_dlpack(array)[0] = 99
print(array)
