import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.ones(1)

print((np.float64(2) * tensor).dtype, (tensor * np.float64(2)).dtype)
print((tensor * np.array(2.0)).dtype)
print((tensor * np.array([2.0])).dtype)
far = tensor.to("meta")
print((np.log(2) + far).device, (far + np.log(2)).device)
