import os

os.environ["SCIPY_ARRAY_API"] = "1"  # before sklearn and scipy
import sklearn
import torch
from sklearn.preprocessing import StandardScaler

features = torch.tensor([[1.0], [3.0]])
with sklearn.config_context(array_api_dispatch=True):
    print(StandardScaler().fit_transform(features))
print(StandardScaler().fit_transform(features))
