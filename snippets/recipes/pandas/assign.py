import pandas as pd
import torch

frame = pd.DataFrame({"loss": [0.0, 0.0]})
loss = torch.tensor(0.5)

frame.loc[0, "loss"] = loss.item()
print(frame["loss"].tolist())
frame.loc[1, "loss"] = loss
