import pandas as pd
import torch

loss = torch.tensor(0.5)
log = pd.DataFrame(columns=["loss"])
log.loc[0] = [loss]
print(log["loss"].tolist())

frame = pd.DataFrame({"loss": [0.0, 0.0]})
frame.loc[0, "loss"] = loss.item()
print(frame["loss"].tolist())
frame.loc[1, "loss"] = loss
