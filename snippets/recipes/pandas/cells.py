import pandas as pd
import torch

losses = [torch.tensor(0.5), torch.tensor(0.25)]
print(pd.DataFrame({"loss": losses}))
print(pd.DataFrame({"step": [1, 2], "loss": losses[0]}))

numbers = torch.stack(losses).numpy(force=True)
print(pd.DataFrame({"loss": numbers}))
