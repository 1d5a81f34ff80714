import pandas as pd
import torch

losses = [torch.tensor(0.5), torch.tensor(0.25)]
print(pd.DataFrame({"loss": losses}))

numbers = torch.stack(losses).numpy(force=True)
print(pd.DataFrame({"loss": numbers}))
