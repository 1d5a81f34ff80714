import torch
from sklearn.decomposition import PCA

steps = torch.arange(20.0)
features = torch.stack([steps, 3 * steps], dim=1) + 100_000
centred = features - features.mean(dim=0)
for each in features.double(), features, centred:
    pca = PCA().fit(each.numpy())
    variance = float(pca.explained_variance_[0])
    print(each.dtype, "right" if abs(variance - 350) < 1 else "wrong")
