import numpy as np
import pandas as pd
import torch

frame = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
tensor = torch.from_numpy(frame.to_numpy(dtype=np.float32, copy=True))
print(tensor.stride(), tensor.contiguous().stride())
tensor.view(-1)
