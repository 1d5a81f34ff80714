import pandas as pd
import torch

frame = pd.DataFrame({"loss": [0.0, 0.0, 0.0]})
frame.loc[0, "loss"] = torch.tensor(0.5)
