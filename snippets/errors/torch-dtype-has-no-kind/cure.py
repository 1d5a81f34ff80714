import pandas as pd
import torch

frame = pd.DataFrame({"loss": [0.0, 0.0, 0.0]})
frame.loc[0, "loss"] = torch.tensor(0.5).item()
frame.loc[1:, "loss"] = torch.tensor([0.25, 0.125]).numpy()
print(frame["loss"].tolist(), frame["loss"].dtype)
