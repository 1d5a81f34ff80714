import pandas as pd
import torch

frame = pd.DataFrame({"age": [31, 42], "city": ["Oslo", "Rome"]})
dummies = pd.get_dummies(frame)
print(dummies.dtypes["city_Oslo"], dummies.to_numpy().dtype)
torch.from_numpy(dummies.to_numpy())
