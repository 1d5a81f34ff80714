import pandas as pd
import torch

frame = pd.DataFrame({"a": [10, 20, 30]})
mask = torch.tensor([True, False, True])

print(frame[mask.numpy()]["a"].tolist())
print(frame.iloc[mask]["a"].tolist())
frame[mask]
