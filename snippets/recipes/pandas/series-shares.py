import pandas as pd
import torch

tensor = torch.zeros(2)
series = pd.Series(tensor)
copied = pd.Series(tensor.numpy())
frame = pd.DataFrame({"a": tensor})

tensor += 1
print(series.tolist(), copied.tolist(), frame["a"].tolist())
series.iloc[0] = 7
print(tensor)
