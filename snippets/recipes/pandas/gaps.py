import pandas as pd
import torch

losses = torch.tensor([0.5, float("nan")])
print(pd.isna(losses), pd.isna(losses.numpy()))

frame = pd.DataFrame({"loss": list(losses)})
print(len(frame.dropna()), len(frame.astype(float).dropna()))
