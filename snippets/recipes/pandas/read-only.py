import pandas as pd
import torch

frame = pd.DataFrame({"a": [1.0, 2.0], "b": [3.0, 4.0]})
other = frame.rename(columns={"a": "x"})

tensor = torch.from_numpy(frame.to_numpy())
tensor[0, 0] = 99
print(frame)
print(other)
