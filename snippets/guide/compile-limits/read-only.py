import numpy as np
import torch

total = torch.compile(lambda a: a.sum(), backend="eager")
constants = np.ones(3)
constants.flags.writeable = False
print(total(constants), constants.flags.writeable)
try:
    total(np.frombuffer(b"abc", dtype=np.uint8))
except AssertionError as error:
    print(str(error).splitlines()[0])
