import numpy as np
import torch

mask = torch.from_numpy(np.array([[[[True, False], [False, True]]]]))
resize = torch.nn.functional.interpolate
try:
    resize(mask, scale_factor=2)
except NotImplementedError as error:
    print(error)
print(resize(mask.to(torch.uint8), scale_factor=2).bool()[0, 0, 0])
