import pandas as pd
import torch

frame = pd.DataFrame({"x": [1.0, 2.0, 3.0, 4.0]})
test = frame[frame["x"] > 2].copy()
predicted = torch.tensor([0.5, 0.25])

test["array"] = predicted.numpy(force=True)
test["series"] = pd.Series(predicted)
print(test)
