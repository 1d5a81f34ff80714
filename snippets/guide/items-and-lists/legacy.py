import numpy as np
import torch

array = torch.ones(1).numpy()
print(list(array), {"loss": np.float32(0.5)}, [np.True_])
np.set_printoptions(legacy="1.25")
print(list(array), {"loss": np.float32(0.5)}, [np.True_])
