import numpy as np
import pandas as pd
import torch

frame = pd.DataFrame({"age": [31, 42], "member": [True, False]})
array = frame.to_numpy(dtype=np.float32, copy=True)
tensor = torch.from_numpy(array)
print(tensor)

back = pd.DataFrame(tensor.numpy(force=True), columns=frame.columns)
print(back)
