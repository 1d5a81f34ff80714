import numpy as np
import pandas as pd
import torch

frame = pd.DataFrame({"name": ["a", "b"], "x": [1, 2], "y": [3, 4]})
array = frame[["x", "y"]].to_numpy(dtype=np.float32)
print(torch.tensor(array).unsqueeze(0).shape)
