import numpy as np
import torch
from sklearn.ensemble import RandomForestClassifier as Forest

features = np.array([[0.0], [1.0]], dtype=np.float32)
labels = np.array([0, 1], dtype=np.int32)
model = Forest(random_state=0).fit(features, labels)
probabilities = model.predict_proba(features)
print(model.predict(features).dtype, probabilities.dtype)
probabilities = torch.from_numpy(probabilities)
layer = torch.nn.Linear(2, 1)
print(layer(probabilities.float()).dtype)
layer(probabilities)
