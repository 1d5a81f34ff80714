import gymnasium as gym
import torch
from gymnasium.wrappers import NumpyToTorch

env = NumpyToTorch(gym.make("CartPole-v1"))
observation, _ = env.reset(seed=0)
print(observation)
observation, reward, terminated, *_ = env.step(torch.tensor(1))
print(type(observation).__name__, type(reward).__name__)
