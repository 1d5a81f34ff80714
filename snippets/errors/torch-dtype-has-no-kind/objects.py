import pandas as pd
import torch

losses = [torch.tensor(0.5), torch.tensor(0.25)]
frame = pd.DataFrame({"loss": [0.0, 0.0]})
frame["loss"] = losses
print(frame["loss"].dtype, frame["loss"].sum())

frame["loss"] = torch.stack(losses).numpy()
print(frame["loss"].dtype, frame["loss"].sum())
