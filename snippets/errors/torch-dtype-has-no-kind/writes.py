import pandas as pd
import torch

values = torch.tensor([0.5, 0.25])
frame = pd.DataFrame({"loss": [0.0, 0.0]})
try:
    frame.loc[:, "loss"] = values
except AttributeError as error:
    print(error)
frame.loc[:, "loss"] = values.numpy(force=True)
print(frame["loss"].tolist(), frame["loss"].dtype)

frame["loss"] = values
print(frame["loss"].tolist(), frame["loss"].dtype)
