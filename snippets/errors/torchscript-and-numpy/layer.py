import warnings
import numpy as np
import torch

warnings.filterwarnings("ignore", category=DeprecationWarning)
features = np.prod((2, 3))
torch.jit.script(torch.nn.Linear(int(features), 2))
try:
    torch.jit.script(torch.nn.Linear(features, 2))
except TypeError as error:
    print(str(error).strip().splitlines()[0])
